import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Injectable } from '@nestjs/common'
import { createTransport } from 'nodemailer'
import { Config } from '#platform'

/** A mail to one person. `id` names it: the same id written twice is the same mail. */
export interface Mail {
  id: string
  to: string
  subject: string
  text: string
  date: Date
}

/** Sends mail by SMTP_URL; without it, writes each mail to DATA_DIR/mail where one can open it. */
@Injectable()
export class Mailer {
  private readonly transport: ReturnType<typeof createTransport> | undefined

  constructor(private readonly config: Config) {
    this.transport = config.smtpUrl ? createTransport(config.smtpUrl) : undefined
  }

  /** Sends one mail. @throws what the mail server or the file system said; the job then tries again */
  async send(mail: Mail): Promise<void> {
    const message = {
      from: this.config.mailFrom,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      date: mail.date,
      messageId: `<${mail.id}@miaopu>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    }
    if (this.transport) {
      await this.transport.sendMail(message)
      return
    }
    const built = await createTransport({ streamTransport: true, buffer: true, newline: 'unix' }).sendMail(message)
    const folder = join(this.config.dataDir, 'mail')
    await mkdir(folder, { recursive: true })
    const draft = join(folder, `.${mail.id}.draft`)
    await writeFile(draft, built.message as Buffer)
    await rename(draft, join(folder, `${mail.id}.eml`))
  }

  /** A path of the application as people outside can follow it. */
  address(path: string): string {
    const { publicUrl, host, port } = this.config
    return `${(publicUrl ?? `http://${host}:${port}`).replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`
  }
}
