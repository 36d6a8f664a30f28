// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Reading
import Ringtrue.Vision

// The vision on the table in other languages.
LanguagesPane {
    id: root

    required property VisionCraft craft

    explains: qsTr("In another language the vision intends the same; only the words differ. Sources and quotes keep the words they were said in.")
    content: VisionLanguages {
        craft: root.craft
    }
}
