package eu.lotse.postgres;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How personal data are encrypted and found again: AES-256-GCM with a key per person, which is
 * itself encrypted with a key derived from the master key, and HMAC-SHA-256 with another such key
 * for looking up.
 */
final class Sealing {

  private static final int IV = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY = 32;

  private final SecureRandom random = new SecureRandom();
  private final SecretKey wrapping;
  private final SecretKey lookup;
  private final byte[] fingerprint;

  Sealing(MasterKey masterKey) {
    wrapping = derive(masterKey, "wrapping", "AES");
    lookup = derive(masterKey, "lookup", "HmacSHA256");
    fingerprint = derive(masterKey, "fingerprint", "Generic").getEncoded();
  }

  private static SecretKey derive(MasterKey masterKey, String use, String algorithm) {
    try {
      var parameters =
          HKDFParameterSpec.ofExtract()
              .addIKM(masterKey.bytes())
              .thenExpand(("lotse " + use).getBytes(StandardCharsets.US_ASCII), KEY);
      return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  /** What recognises the master key and says nothing about it. */
  byte[] fingerprint() {
    return fingerprint.clone();
  }

  /**
   * The keyed hash, 64 hexadecimal digits, under which {@code text} is found again.
   *
   * @param purpose the same text gives different hashes for different purposes
   */
  String lookup(String purpose, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(lookup);
      mac.update((purpose + ":").getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  /** A new person's key. */
  SecretKey newKey() {
    byte[] key = new byte[KEY];
    random.nextBytes(key);
    return new SecretKeySpec(key, "AES");
  }

  byte[] wrap(SecretKey personKey) {
    return encrypt(wrapping, "key", personKey.getEncoded());
  }

  SecretKey unwrap(byte[] wrapped) {
    return new SecretKeySpec(decrypt(wrapping, "key", wrapped), "AES");
  }

  /** Encrypts a text; what was sealed for one purpose does not open for another. */
  byte[] seal(SecretKey personKey, String purpose, String text) {
    return encrypt(personKey, purpose, text.getBytes(StandardCharsets.UTF_8));
  }

  String open(SecretKey personKey, String purpose, byte[] sealed) {
    return new String(decrypt(personKey, purpose, sealed), StandardCharsets.UTF_8);
  }

  private byte[] encrypt(SecretKey key, String purpose, byte[] plain) {
    byte[] iv = new byte[IV];
    random.nextBytes(iv);
    try {
      byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, key, purpose, iv).doFinal(plain);
      return ByteBuffer.allocate(IV + encrypted.length).put(iv).put(encrypted).array();
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  private static byte[] decrypt(SecretKey key, String purpose, byte[] sealed) {
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, key, purpose, java.util.Arrays.copyOf(sealed, IV));
      return cipher.doFinal(sealed, IV, sealed.length - IV);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "An encrypted " + purpose + " does not open: the row was changed from outside", e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, String purpose, byte[] iv)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
    cipher.updateAAD(purpose.getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }

  private static IllegalStateException missing(GeneralSecurityException e) {
    return new IllegalStateException("Java 25 has AES-GCM, HMAC and HKDF", e);
  }
}
