/** The commonest passwords of ten characters and more, lower-case; shorter ones are refused for their length. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `password12 password123 password1234 password12345 passw0rd123 p@ssw0rd123 p@ssword123 passwordpassword
  qwertyuiop qwertyuiop123 qwerty12345 qwerty123456 qwerty1234567 qwertyuiopasdfghjkl asdfghjkl123 asdfghjkl1 zxcvbnm123
  zxcvbnm1234 1qaz2wsx3edc 1qazxsw23edc 1q2w3e4r5t 1q2w3e4r5t6y 1q2w3e4r5t6y7u q1w2e3r4t5 q1w2e3r4t5y6 qazwsxedc123 qazwsxedcrfv
  qwe123qwe123 qweasdzxc123 qweasdzxc1 asd123asd123 zaq12wsxcde3 zaq1xsw2cde3 abc123abc123 abcd123456 abcd1234567 abcd12345678
  abc1234567 abc12345678 abc123456789 a123456789 a1234567890 aa123456789 aa12345678 a12345678910 aaa123456789 aa1234567890
  woaini1314 woaini1314520 woaini520 woaini5201314 woaini123456 5201314520 5201314521 1314520520 5201314woaini 1314521521 iloveyou123
  iloveyou12 iloveyou1234 iloveyou520 iloveyou1314 nihao123456 admin12345 admin123456 admin1234567 admin123admin administrator
  administrator1 root123456 test123456 test1234567 user123456 guest123456 welcome123 welcome1234 welcome12345 welcome2024 welcome2025
  welcome2026 letmein123 letmein1234 changeme123 changeme1234 default123 computer123 internet123 sunshine123 princess123 football123
  baseball123 superman123 batman12345 dragon12345 monkey12345 michael123 charlie123 jordan12345 liverpool123 pokemon123 starwars123
  trustno1trustno1 whatever123 1234567890a 1234567890abc 12345678910 123456789a 1234567891 1234567899 123456789q 123456789abc
  123456789qq 123qwe123qwe 123qweasdzxc 1234qwer1234 1234qwerasdf 12345qwert 123456qwerty 0123456789 0987654321 9876543210 1472583690
  1472583691 7418529630 1029384756 3141592653 3141592654 31415926535 1122334455 11223344556677 1111122222 1212121212 1231231231
  123123123123 1233211234567 123321123321 1234512345 123456123456 147258369a 159357159357 741852963a 789456123a 789456123000
  qq123456789 qq1234567890 wang123456 wang12345678 zhang123456 li123456789 chen123456 liu1234567 yang123456 huang123456
  zhao123456 zhou123456 beijing2008 beijing2022 shanghai2010 guangzhou123 guangzhou2010 china123456 china12345 zhongguo123
  nopassword nopassword1 secret12345 secretpassword mypassword mypassword1 mypassword123 yourpassword thisisapassword
  correcthorsebatterystaple qwertyqwerty asdfasdfasdf asdfghasdfgh zxcvbnzxcvbn aaaaaaaaaa aaaaaaaaaaaa 0000000000 1111111111
  2222222222 5555555555 6666666666 7777777777 8888888888 9999999999 8888888800 6868686868 1688168816 88888888aa gaoxinqu123 keji123456
  miaopu123456 miaopu12345`
    .split(/\s+/)
    .filter(Boolean),
)
