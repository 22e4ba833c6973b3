#!/bin/sh
# login.sh RECIPIENT CODE
curl --silent --show-error --request POST --cacert "$NODE_EXTRA_CA_CERTS" \
  --url "https://acme.example.auth0.com/oauth/ro" \
  --header 'content-type: application/json' \
  --data "{\"client_id\":\"nAt1veCl1entOfAcme000000000000000\",\"connection\":\"sms\",\"grant_type\":\"password\",\"username\":\"$1\",\"password\":\"$2\",\"scope\":\"openid\"}"
