curl -X POST https://x.auth0.com/oauth/ro -d "$(cat <<EOF
{"client_id":"abc","connection":"sms","grant_type":"password","username":"1","password":"1"}
EOF
)"
