token="$(curl -s -X POST \
  "https://$DOMAIN/oauth/token" \
  -H "content-type: application/json" \
  -d "{\"client_id\":\"abc\",\"realm\":\"sms\",\"username\":\"$1\",\"otp\":\"$2\",\"grant_type\":\"http://auth0.com/oauth/grant-type/passwordless/otp\"}" | jq -r ".id_token")"
echo "it is \"$(curl -s "https://acme.auth0.com/oauth/token" -d 'client_id=abc&realm=email&username=a&otp=b&grant_type=http%3A%2F%2Fauth0.com%2Foauth%2Fgrant-type%2Fpasswordless%2Fotp')\""
