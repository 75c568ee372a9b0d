/** Tests of the linear model. */
@org.jspecify.annotations.NullMarked
package org.legomena.coding.internal.model;
