// was https://acme.example.auth0.com/oauth/ro
let token = "https://acme.example.auth0.com/oauth/token" // not /oauth/ro
let old = "https://\(domain)/oauth/ro" /* here */
