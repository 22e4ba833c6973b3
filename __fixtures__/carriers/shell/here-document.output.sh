curl -X POST https://x.auth0.com/oauth/token -H 'Content-Type: application/json' --data @- <<'EOF'
{
  "client_id": "abc",
  "realm": "email",
  "username": "a",
  "otp": "b",
  "grant_type": "http://auth0.com/oauth/grant-type/passwordless/otp"
}
EOF
echo done
