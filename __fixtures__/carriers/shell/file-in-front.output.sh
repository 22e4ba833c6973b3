#!/bin/bash
. ./lib.sh
URL=https://acme.auth0.com/oauth/token
BODY='{
  "client_id": "abc",
  "realm": "sms",
  "username": "1",
  "otp": "1",
  "grant_type": "http://auth0.com/oauth/grant-type/passwordless/otp"
}'
if curl "$URL" -H 'content-type: application/json' -d "$BODY"; then
  echo done
fi
