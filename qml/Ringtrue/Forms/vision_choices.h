// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Forms/editor_part.h"

#include <QList>

namespace ringtrue::qml {

/// The published visions that the form can trace to, each in its newest version: that is the one a form is published
/// on.
class VisionChoices : public ringtrue::qml::EditorPart {
    Q_OBJECT
    QML_ELEMENT
    /// `none`, then `Lantern service, version 2`; last the one that the form names and that is not published here.
    Q_PROPERTY(QList<QString> names READ names NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed)
    /// The questions that trace to behaviours that the vision does not have, in a sentence; empty: none does.
    Q_PROPERTY(QString lostText READ lostText NOTIFY changed)
    /// The visions could not be read.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using EditorPart::EditorPart;
    QStringList names() const;
    int current() const;
    QString lostText() const;
    QString problem() const { return m_problem; }
    /// Makes the form trace to that one. Where questions would lose traces asked() comes first, and take() does it.
    Q_INVOKABLE void choose(int index);
    /// Does what was asked for by asked().
    Q_INVOKABLE void take();
    /// Takes the traces out that lead nowhere.
    Q_INVOKABLE void dropLost();

Q_SIGNALS:
    /// @p text: which questions lose a trace to @p vision.
    void asked(const QString &vision, const QString &text);

protected:
    void update() override;

private:
    void look();
    bool isHere(const VisionSlug &vision) const;
    void consider(std::shared_ptr<const Vision> vision);
    QString questionsText(const Vision *vision) const;

    OpenWorkspace *m_workspace = nullptr;
    std::vector<forms::VisionVersion> m_visions; ///< the newest of each
    std::shared_ptr<const Vision> m_chosen;      ///< waits for take(); null: none is to be traced to
    QString m_problem;
};

} // namespace ringtrue::qml
