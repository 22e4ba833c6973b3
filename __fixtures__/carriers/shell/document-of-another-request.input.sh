curl https://hooks.example.com/notes -d @- <<EOF
{ "text": "we still ask https://acme.auth0.com/oauth/ro" }
EOF
