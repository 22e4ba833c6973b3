CONN=sms
export $(grep -v "^#" .env | xargs)
curl https://acme.auth0.com/oauth/ro -d "client_id=a&connection=$CONN&grant_type=password&username=u&password=p"
KIND=sms
readonly `cat .env`
curl https://acme.auth0.com/oauth/ro -d "client_id=a&connection=$KIND&grant_type=password&username=u&password=p"
