package login

import (
	"net/http"
	"net/url"
)

func verify(phone, code string) (*http.Response, error) {
	return http.PostForm("https://acme.example.auth0.com/oauth/ro", url.Values{
		"client_id":  {"g0"},
		"connection": {"sms"},
		"username":   {phone},
		"password":   {code},
	})
}
