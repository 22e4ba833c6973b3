package login

// was https://acme.example.auth0.com/oauth/ro
/* was
   https://acme.example.auth0.com/oauth/ro */
const tokenURL = "https://acme.example.auth0.com/oauth/token" // not /oauth/ro

const oldURL = "https://acme.example.auth0.com/oauth/ro"

const script = `
// in a text: /oauth/ro
`
const quote = '"' // not /oauth/ro
