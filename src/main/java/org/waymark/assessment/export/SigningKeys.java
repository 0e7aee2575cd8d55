package org.waymark.assessment.export;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import org.waymark.base.Sha256;

/**
 * What this installation signs records with: an Ed25519 pair for JSON, and a P-256 key with its own certificate for PDF, because
 * readers of PDF know that one.
 */
record SigningKeys(PrivateKey key, PublicKey publicKey, PrivateKey pdfKey, X509Certificate pdfCertificate) {

    static final String ALGORITHM = "Ed25519";

    /** SHA-256 of the public key: by this an installation is told from another. */
    String fingerprint() {
        return Sha256.hex(publicKey.getEncoded());
    }

    byte[] sign(byte[] content) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key cannot sign", e);
        }
    }

    /** Whether this is what {@link #sign} gave for this content. */
    boolean signed(byte[] content, byte[] given) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(publicKey);
            signature.update(content);
            return signature.verify(given);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
