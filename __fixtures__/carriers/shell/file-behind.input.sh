CONNECTION=sms
source ./settings.sh
curl https://acme.auth0.com/oauth/ro -d "client_id=abc&connection=$CONNECTION&username=1&password=1&grant_type=password"
