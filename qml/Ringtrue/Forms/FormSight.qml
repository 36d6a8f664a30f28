// SPDX-License-Identifier: Apache-2.0
import Ringtrue.Reading

// The picture of what a form asks about, on the page of the forms.
SightView {
}
