curl -F connection=sms -F username=1 -F password=2 -F client_id=c -F grant_type=password https://x.auth0.com/oauth/ro
