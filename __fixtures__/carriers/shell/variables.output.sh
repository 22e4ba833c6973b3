URL=https://x.auth0.com/oauth/token
DATA='{"client_id":"abc","realm":"sms","grant_type":"http://auth0.com/oauth/grant-type/passwordless/otp","username":"1","otp":"1"}'
curl -X POST "$URL" -d "$DATA"
