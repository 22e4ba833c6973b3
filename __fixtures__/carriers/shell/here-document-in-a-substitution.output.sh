curl -X POST https://x.auth0.com/oauth/token -d "$(cat <<EOF
{"client_id":"abc","realm":"sms","grant_type":"http://auth0.com/oauth/grant-type/passwordless/otp","username":"1","otp":"1"}
EOF
)"
