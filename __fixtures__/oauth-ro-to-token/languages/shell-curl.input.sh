#!/bin/sh
curl --silent --request POST \
  --url "https://$AUTH0_DOMAIN/oauth/ro" \
  --header 'content-type: application/json' \
  --data "{\"client_id\":\"$CLIENT_ID\",\"connection\":\"sms\",\"username\":\"$1\",\"password\":\"$2\"}"
