#!/bin/sh
# was https://acme.example.auth0.com/oauth/ro
curl https://acme.example.auth0.com/oauth/token -d '{
  "x": 1
}' # not /oauth/ro

cat > old.sh <<'EOF'
# isn't a comment of this script: /oauth/ro
EOF
curl "${DOMAIN#x}/oauth/ro"
