<?php

function verify(string $phone, string $code): string
{
    $curl = curl_init('https://' . getenv('AUTH0_DOMAIN') . '/oauth/ro');
    curl_setopt($curl, CURLOPT_POSTFIELDS, ['connection' => 'sms', 'username' => $phone, 'password' => $code]);
    curl_setopt($curl, CURLOPT_RETURNTRANSFER, true);

    return curl_exec($curl);
}
