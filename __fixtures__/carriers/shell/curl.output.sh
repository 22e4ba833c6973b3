#!/bin/bash
# curl https://acme.auth0.com/oauth/ro
curl -X POST "https://$AUTH0_DOMAIN/oauth/token" \
  -H 'Content-Type: application/json' \
  -d '{"client_id":"'$CLIENT_ID'","realm":"sms","grant_type":"http://auth0.com/oauth/grant-type/passwordless/otp","username":"'"$PHONE"'","otp":"'"$CODE"'","scope":"openid","audience":"https://api.acme.example"}'

curl --request POST --url https://acme.auth0.com/oauth/token --data "{\"client_id\": \"$CLIENT_ID\", \"realm\": \"email\", \"grant_type\": \"http://auth0.com/oauth/grant-type/passwordless/otp\", \"username\": \"$EMAIL\", \"otp\": \"$CODE\", \"audience\": \"https://api.acme.example\"}"

curl https://acme.auth0.com/oauth/token \
  -d client_id=abc \
  -d realm=sms \
  -d grant_type=http://auth0.com/oauth/grant-type/passwordless/otp \
  -d username=$PHONE \
  -d otp=$CODE \
  -d audience=https%3A%2F%2Fapi.acme.example

curl -s https://acme.auth0.com/oauth/token -H 'content-type: application/json' -d @- <<JSON | jq .
{
  "client_id": "$CLIENT_ID",
  "realm": "sms",
  "grant_type": "http://auth0.com/oauth/grant-type/passwordless/otp",
  "username": "$PHONE",
  "otp": "$CODE",
  "audience": "https://api.acme.example"
}
JSON

curl -X POST https://acme.auth0.com/oauth/ro -d "$BODY"
curl -X POST "$URL/oauth/ro" -d @body.json
