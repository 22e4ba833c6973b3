login() {
  local response
  response=$(curl -sS "https://${TENANT}/oauth/token" \
    --header "Content-Type: application/json" \
    --data "{\"client_id\":\"${CLIENT_ID}\",\"realm\":\"sms\",\"grant_type\":\"http://auth0.com/oauth/grant-type/passwordless/otp\",\"username\":\"$1\",\"otp\":\"$2\"}")
  echo "$response"
}
