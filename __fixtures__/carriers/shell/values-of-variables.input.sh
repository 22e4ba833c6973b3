DOMAIN=acme.auth0.com
LOGIN=/oauth/ro
CONNECTION=sms
curl "https://$DOMAIN$LOGIN" -H 'content-type: application/json' -d "{\"client_id\":\"abc\",\"connection\":\"$CONNECTION\",\"username\":\"$1\",\"password\":\"$2\"}"
