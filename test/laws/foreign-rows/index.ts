import './people.js'
import './platform.js'
