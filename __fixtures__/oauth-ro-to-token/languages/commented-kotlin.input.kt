// was https://acme.example.auth0.com/oauth/ro
const val TOKEN = "https://acme.example.auth0.com/oauth/token" /* not /oauth/ro */
val old = "https://${domain}/oauth/ro" // here
