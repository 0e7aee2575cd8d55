package org.waymark.assessment.web;

import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.PassRefused;
import org.waymark.identity.TooManyTries;

/** Why something was refused, in a word that the page puts into sentences. */
@RestControllerAdvice(assignableTypes = {AttemptResource.class, PulseResource.class})
class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    /** When to come back to a database that is away, in seconds. */
    private static final String SOON = "2";

    @ExceptionHandler(Batch.Malformed.class)
    ResponseEntity<Map<String, String>> malformed() {
        return refusal(HttpStatus.BAD_REQUEST, "malformed").body(reason("malformed"));
    }

    @ExceptionHandler({AttemptResource.NotJson.class, InvalidMediaTypeException.class})
    ResponseEntity<Map<String, String>> notJson() {
        return refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-json").body(reason("not-json"));
    }

    @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
    ResponseEntity<Map<String, String>> onlyJson() {
        return refusal(HttpStatus.NOT_ACCEPTABLE, "only-json").body(reason("only-json"));
    }

    @ExceptionHandler({PassRefused.class, AccessDeniedException.class, AuthenticationException.class})
    ResponseEntity<Map<String, String>> pass() {
        return refusal(HttpStatus.UNAUTHORIZED, "pass")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Attempt")
                .body(reason("pass"));
    }

    /** The same for what is not there and what is somebody else's. */
    @ExceptionHandler(AttemptNotFound.class)
    ResponseEntity<Map<String, String>> notFound() {
        return refusal(HttpStatus.NOT_FOUND, "not-found").body(reason("not-found"));
    }

    @ExceptionHandler(Batch.TooBig.class)
    ResponseEntity<Map<String, String>> tooBig() {
        return refusal(HttpStatus.CONTENT_TOO_LARGE, "too-big").body(reason("too-big"));
    }

    @ExceptionHandler(TooManyTries.class)
    ResponseEntity<Map<String, String>> tooFast(TooManyTries tooMany) {
        return refusal(HttpStatus.TOO_MANY_REQUESTS, "too-fast")
                .header(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(Math.max(1, tooMany.pause().toSeconds())))
                .body(reason("too-fast"));
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Map<String, String>> unavailable(RuntimeException failure) {
        log.warn("events of an attempt were not kept", failure);
        return again();
    }

    @ExceptionHandler(InTurn.Busy.class)
    ResponseEntity<Map<String, String>> busy(InTurn.Busy busy) {
        return refusal(HttpStatus.SERVICE_UNAVAILABLE, "busy")
                .header(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(Math.max(1, busy.pause().toSeconds())))
                .body(reason("busy"));
    }

    /** The connection broke while it was read or answered. Whoever hears this all the same may send it again: nothing is wrong with it. */
    @ExceptionHandler(IOException.class)
    ResponseEntity<Map<String, String>> gone() {
        return again();
    }

    /** What nobody thought of is the operator's to read; the page keeps what it has and tries again. */
    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<Map<String, String>> failed(RuntimeException failure) {
        log.error("events of an attempt could not be dealt with", failure);
        return refusal(HttpStatus.INTERNAL_SERVER_ERROR, "failed").body(reason("failed"));
    }

    private static ResponseEntity<Map<String, String>> again() {
        return refusal(HttpStatus.SERVICE_UNAVAILABLE, "unavailable")
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .body(reason("unavailable"));
    }

    private static ResponseEntity.BodyBuilder refusal(HttpStatus status, String reason) {
        log.debug("refused with {}: {}", status.value(), reason);
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
    }

    private static Map<String, String> reason(String word) {
        return Map.of("reason", word);
    }
}
