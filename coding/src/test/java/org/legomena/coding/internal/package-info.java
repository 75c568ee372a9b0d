/** Tests of the coder's parts. */
@org.jspecify.annotations.NullMarked
package org.legomena.coding.internal;
