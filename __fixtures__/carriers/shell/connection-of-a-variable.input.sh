curl "https://$DOMAIN/oauth/ro" -H 'content-type: application/json' -d "{\"client_id\":\"abc\",\"connection\":\"$CONNECTION\",\"username\":\"$1\",\"password\":\"$2\"}"
curl "https://$DOMAIN/oauth/ro" -d "client_id=abc&connection=${CONNECTION}&username=$1&password=$2&grant_type=password"
curl "https://$DOMAIN/oauth/ro" -d client_id=abc -d "connection=$(cat connection)" -d "username=$1" -d "password=$2"
