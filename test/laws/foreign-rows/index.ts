import './people.js'
import './platform.js'
import './enterprises.js'
import './tiers.js'
