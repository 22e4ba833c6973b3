token="$(curl -s -X POST \
  "https://$DOMAIN/oauth/ro" \
  -H "content-type: application/json" \
  -d "{\"client_id\":\"abc\",\"connection\":\"sms\",\"username\":\"$1\",\"password\":\"$2\"}" | jq -r ".id_token")"
echo "it is \"$(curl -s "https://acme.auth0.com/oauth/ro" -d 'client_id=abc&connection=email&username=a&password=b&grant_type=password')\""
