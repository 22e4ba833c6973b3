curl -X POST https://x.auth0.com/oauth/ro -H 'Content-Type: application/json' --data @- <<'EOF'
{
  "client_id": "abc",
  "connection": "email",
  "username": "a",
  "password": "b"
}
EOF
echo done
