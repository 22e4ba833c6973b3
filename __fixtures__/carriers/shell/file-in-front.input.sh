#!/bin/bash
. ./lib.sh
URL=https://acme.auth0.com/oauth/ro
BODY='{
  "client_id": "abc",
  "connection": "sms",
  "username": "1",
  "password": "1"
}'
if curl "$URL" -H 'content-type: application/json' -d "$BODY"; then
  echo done
fi
