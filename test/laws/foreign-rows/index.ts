import './people.js'
