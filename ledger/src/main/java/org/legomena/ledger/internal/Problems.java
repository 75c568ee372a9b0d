package org.legomena.ledger.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import org.legomena.ledger.LedgerException;
import org.legomena.ledger.LedgerException.Problem;
import org.sqlite.SQLiteErrorCode;

/** Turns what the database says into what a user can act on. */
final class Problems {
  private static final int PRIMARY_CODE = 0xFF;

  private Problems() {}

  /** The exception that tells a user what the database said of this ledger. */
  static LedgerException of(Path path, Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof LedgerException known) {
        return known;
      }
      if (at instanceof SQLException sql) {
        return of(path, sql);
      }
    }
    return new LedgerException(Problem.OTHER, "ledger " + path + ": " + thrown, thrown);
  }

  /** Whether another connection holds the lock that this one wants. */
  static boolean isBusy(SQLException thrown) {
    int code = thrown.getErrorCode() & PRIMARY_CODE;
    return code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code;
  }

  private static LedgerException of(Path path, SQLException thrown) {
    SQLiteErrorCode code =
        SQLiteErrorCode.getErrorCode(Math.max(0, thrown.getErrorCode()) & PRIMARY_CODE);
    Problem problem = problem(code);
    return new LedgerException(
        problem, "ledger " + path + " " + told(problem, thrown) + remedy(problem), thrown);
  }

  @SuppressWarnings("MissingCasesInEnumSwitch") // the library's list is long and grows
  private static Problem problem(SQLiteErrorCode code) {
    return switch (code) {
      case SQLITE_FULL -> Problem.FULL;
      case SQLITE_READONLY, SQLITE_PERM -> Problem.READ_ONLY;
      case SQLITE_CORRUPT, SQLITE_FORMAT -> Problem.DAMAGED;
      case SQLITE_NOTADB -> Problem.NOT_A_LEDGER;
      case SQLITE_BUSY, SQLITE_LOCKED -> Problem.BUSY;
      case SQLITE_CANTOPEN -> Problem.MISSING;
      default -> Problem.OTHER;
    };
  }

  private static String told(Problem problem, SQLException thrown) {
    return switch (problem) {
      case FULL -> "cannot grow: the disk is full";
      case READ_ONLY -> "cannot be written: the file or its folder is read-only";
      case DAMAGED -> "is damaged: " + thrown.getMessage();
      case NOT_A_LEDGER -> "is not a ledger: the file holds something else";
      case BUSY -> "is being written by another process";
      case MISSING -> "cannot be opened: its folder is missing or closed to you";
      case NEWER, OTHER -> "cannot be used: " + thrown.getMessage();
    };
  }

  private static String remedy(Problem problem) {
    return switch (problem) {
      case FULL -> "; what was added before is kept: make room and run the same command again";
      case READ_ONLY -> "; change its permissions, or copy it to where you may write";
      case DAMAGED -> "; run 'legomena check' on it, and restore a copy";
      case NOT_A_LEDGER -> "; name another file with --ledger";
      case BUSY -> "; try again when that one has ended";
      case MISSING -> "; name a file in a folder that is there with --ledger";
      case NEWER, OTHER -> "";
    };
  }
}
