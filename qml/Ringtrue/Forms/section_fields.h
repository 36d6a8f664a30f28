// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Forms/editor_part.h"

namespace ringtrue::qml {

/// The section at hand.
class SectionFields : public ringtrue::qml::EditorPart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString weight READ weight WRITE setWeight NOTIFY changed)
    Q_PROPERTY(QString share READ share NOTIFY changed)
    Q_PROPERTY(bool nested READ nested WRITE setNested NOTIFY changed)
    /// What the policy says that a section's weight means: it says nothing where questions carry it.
    Q_PROPERTY(bool weighs READ weighs NOTIFY changed)
    /// A weight is written, whether or not it says anything.
    Q_PROPERTY(bool hasWeight READ hasWeight NOTIFY changed)
    Q_PROPERTY(QString wrong READ wrong NOTIFY changed)

public:
    using EditorPart::EditorPart;
    QString title() const;
    QString weight() const;
    QString share() const;
    bool nested() const;
    bool weighs() const;
    bool hasWeight() const;
    QString wrong() const;
    void setTitle(const QString &title);
    void setWeight(const QString &weight);
    void setNested(bool nested);

private:
    const forms::Section *at() const;
    template <typename Edit>
    void take(const char *field, Edit edit);
    QString weightPlace() const;
};

} // namespace ringtrue::qml
