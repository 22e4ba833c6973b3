curl https://acme.auth0.com/oauth/ro https://example.com/login -d 'client_id=abc&connection=sms&username=1&password=1&grant_type=password'
curl --url https://acme.auth0.com/oauth/ro --url "$OTHER" -d 'client_id=abc&connection=sms&username=1&password=1&grant_type=password'
curl -K settings https://acme.auth0.com/oauth/ro -d 'client_id=abc&connection=sms&username=1&password=1&grant_type=password'
curl https://acme.auth0.com/oauth/token -d 'client_id=abc&realm=sms&username=1&otp=1&grant_type=http%3A%2F%2Fauth0.com%2Foauth%2Fgrant-type%2Fpasswordless%2Fotp' > "$LOG"
