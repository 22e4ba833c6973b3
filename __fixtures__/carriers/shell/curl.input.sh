#!/bin/bash
# curl https://acme.auth0.com/oauth/ro
curl -X POST "https://$AUTH0_DOMAIN/oauth/ro" \
  -H 'Content-Type: application/json' \
  -d '{"client_id":"'$CLIENT_ID'","connection":"sms","grant_type":"password","username":"'"$PHONE"'","password":"'"$CODE"'","scope":"openid"}'

curl --request POST --url https://acme.auth0.com/oauth/ro --data "{\"client_id\": \"$CLIENT_ID\", \"connection\": \"email\", \"grant_type\": \"password\", \"username\": \"$EMAIL\", \"password\": \"$CODE\"}"

curl https://acme.auth0.com/oauth/ro \
  -d client_id=abc \
  -d connection=sms \
  -d grant_type=password \
  -d username=$PHONE \
  -d password=$CODE \
  -d device=x

curl -s https://acme.auth0.com/oauth/ro -H 'content-type: application/json' -d @- <<JSON | jq .
{
  "client_id": "$CLIENT_ID",
  "connection": "sms",
  "grant_type": "password",
  "username": "$PHONE",
  "password": "$CODE"
}
JSON

curl -X POST https://acme.auth0.com/oauth/ro -d "$BODY"
curl -X POST "$URL/oauth/ro" -d @body.json
