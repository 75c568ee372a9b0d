/**
 * Resources that are data: YAML 1.2 files read so that every fault can be told with file, line and
 * reason. The catalogue of this module and the dictionaries of {@code coding} are read through it.
 *
 * <p>{@link org.legomena.language.resource.YamlNode} is a node that knows where it stands; asking
 * it for something it is not throws {@link org.legomena.language.resource.ResourceException} with
 * that place. A reader takes a node apart by key and at the end calls {@code expectOnly} so that a
 * misspelt key is an error and never silently ignored.
 */
@NullMarked
package org.legomena.language.resource;

import org.jspecify.annotations.NullMarked;
