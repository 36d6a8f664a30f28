// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Forms
import Ringtrue.Reading

// The form in other languages.
LanguagesPane {
    id: root

    required property FormEditor editor

    explains: qsTr("In another language the form asks the same and scores the same; only the words differ.")
    fills: qsTr("What the library says in it of its own questions is filled in at once.")
    content: FormLanguages {
        editor: root.editor
    }
}
