package org.waymark.assessment.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.bouncycastle.util.io.pem.PemWriter;

/** The file in which the signing keys lie: four PEM blocks, readable by the owner alone, made when there is none. */
final class SigningKeyFile {

    /** RFC 5280, 4.1.2.5: the date that stands for "no end". */
    private static final Instant NO_END = Instant.parse("9999-12-31T23:59:59Z");

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final String CERTIFICATE = "CERTIFICATE";

    private final Path file;

    SigningKeyFile(Path file) {
        this.file = file;
    }

    /** The keys in the file; two instances that start at once on one folder get the same ones. */
    SigningKeys keys(Instant now) {
        try {
            if (!Files.exists(file)) {
                create(pem(newKeys(now)));
            }
            return read(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("the signing keys in " + file + " cannot be read or made", e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("the signing keys in " + file + " are damaged", e);
        }
    }

    /** Written aside and then linked to its name, which fails where another instance was quicker. */
    private void create(String text) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var aside = Files.createTempFile(folder, "signing", ".new", ownerOnly());
        try {
            Files.writeString(aside, text, StandardCharsets.US_ASCII);
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException _) {
            // the other instance's keys are ours too
        } finally {
            Files.delete(aside);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static SigningKeys newKeys(Instant now) throws GeneralSecurityException, OperatorCreationException {
        var pair = KeyPairGenerator.getInstance(SigningKeys.ALGORITHM).generateKeyPair();
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pdf = generator.generateKeyPair();
        var name = new X500Principal("CN=Waymark installation");
        var builder = new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(127, new SecureRandom()),
                Date.from(now.truncatedTo(ChronoUnit.DAYS)),
                Date.from(NO_END),
                name,
                pdf.getPublic());
        try {
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var certificate = new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pdf.getPrivate())));
        return new SigningKeys(pair.getPrivate(), pair.getPublic(), pdf.getPrivate(), certificate);
    }

    private static String pem(SigningKeys keys) throws IOException, GeneralSecurityException {
        var text = new StringWriter();
        try (var writer = new PemWriter(text)) {
            writer.writeObject(new PemObject(PRIVATE, keys.key().getEncoded()));
            writer.writeObject(new PemObject(PUBLIC, keys.publicKey().getEncoded()));
            writer.writeObject(new PemObject(PRIVATE, keys.pdfKey().getEncoded()));
            writer.writeObject(new PemObject(CERTIFICATE, keys.pdfCertificate().getEncoded()));
        }
        return text.toString();
    }

    private static SigningKeys read(String text) throws IOException, GeneralSecurityException {
        try (var reader = new PemReader(new StringReader(text))) {
            var factory = KeyFactory.getInstance(SigningKeys.ALGORITHM);
            var key = factory.generatePrivate(new PKCS8EncodedKeySpec(block(reader, PRIVATE)));
            var publicKey = factory.generatePublic(new X509EncodedKeySpec(block(reader, PUBLIC)));
            PrivateKey pdf =
                    KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(block(reader, PRIVATE)));
            return new SigningKeys(key, publicKey, pdf, certificate(block(reader, CERTIFICATE)));
        }
    }

    private static X509Certificate certificate(byte[] encoded) throws GeneralSecurityException {
        var factory = CertificateFactory.getInstance("X.509");
        return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(encoded));
    }

    private static byte[] block(PemReader reader, String type) throws IOException, GeneralSecurityException {
        var block = reader.readPemObject();
        if (block == null || !block.getType().equals(type)) {
            throw new GeneralSecurityException("a block " + type + " is missing");
        }
        return block.getContent();
    }
}
