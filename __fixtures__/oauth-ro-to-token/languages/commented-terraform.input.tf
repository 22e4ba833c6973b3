# was https://acme.example.auth0.com/oauth/ro
// was https://acme.example.auth0.com/oauth/ro
/* was
   https://acme.example.auth0.com/oauth/ro */
locals {
  token_url = "https://acme.example.auth0.com/oauth/token" # not /oauth/ro
  old_url   = "https://acme.example.auth0.com/oauth/ro" // here
}
