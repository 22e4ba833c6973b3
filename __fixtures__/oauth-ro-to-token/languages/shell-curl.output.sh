#!/bin/sh
curl --silent --request POST \
  --url "https://$AUTH0_DOMAIN/oauth/token" \
  --header 'content-type: application/json' \
  --data "{\"client_id\":\"$CLIENT_ID\",\"realm\":\"sms\",\"username\":\"$1\",\"otp\":\"$2\",\"grant_type\":\"http://auth0.com/oauth/grant-type/passwordless/otp\"}"
