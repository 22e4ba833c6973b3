login() {
  local response
  response=$(curl -sS "https://${TENANT}/oauth/ro" \
    --header "Content-Type: application/json" \
    --data "{\"client_id\":\"${CLIENT_ID}\",\"connection\":\"sms\",\"grant_type\":\"password\",\"username\":\"$1\",\"password\":\"$2\"}")
  echo "$response"
}
