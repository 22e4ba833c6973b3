DOMAIN=acme.auth0.com
LOGIN=/oauth/token
CONNECTION=sms
curl "https://$DOMAIN$LOGIN" -H 'content-type: application/json' -d "{\"client_id\":\"abc\",\"realm\":\"$CONNECTION\",\"username\":\"$1\",\"otp\":\"$2\",\"grant_type\":\"http://auth0.com/oauth/grant-type/passwordless/otp\"}"
