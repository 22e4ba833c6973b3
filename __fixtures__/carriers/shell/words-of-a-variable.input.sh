SPACED='{"client_id": "abc", "connection": "sms", "username": "1", "password": "1"}'
curl https://acme.auth0.com/oauth/ro -d $SPACED
curl https://acme.auth0.com/oauth/ro -d "{\"client_id\":\"abc\",\"connection\":\"sms\",\"username\":\"1\",\"password\":\"1\", $MORE}"
