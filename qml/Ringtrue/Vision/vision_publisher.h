// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Vision/publish_findings.h"
#include "qml/Ringtrue/Vision/vision_craft.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QUrl>

#include <functional>
#include <optional>
#include <string>

namespace ringtrue::qml {

/// Publishes a vision file as the next version, or says what hinders it.
class VisionPublisher : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Whether the last file was refused.
    Q_PROPERTY(bool refused READ isRefused NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(ringtrue::qml::PublishFindings *findings READ findings CONSTANT)

public:
    using QObject::QObject;

    bool busy() const { return m_busy; }
    bool isRefused() const { return m_refused; }
    QString heading() const { return m_heading; }
    QString text() const { return m_text; }
    PublishFindings *findings() { return &m_findings; }

    Q_INVOKABLE void publish(const QUrl &file);
    /// The same of what lies on the table now; its draft goes unless something was written in it since.
    Q_INVOKABLE void publishDraft(ringtrue::qml::VisionCraft *craft);

Q_SIGNALS:
    void changed();
    /// It is published, or was before; @p text says so.
    void published(const QString &text);
    /// There is something to read: it was refused, or has cautions.
    void hasFindings();

private:
    struct Outcome;
    using Done = std::function<void(const Outcome &)>;
    struct Origin { ///< of what is published
        QString file{};
        QString name{}; ///< as people know it
        /// What lay on the table, and what it is derived from; nothing: it is a file of somebody's own.
        std::optional<Vision> vision{};
        std::optional<Vision> from{};
    };
    void start(std::function<std::optional<std::string>()> content, Origin origin, Done done);
    static QString headingOf(const Origin &origin, const Outcome &outcome);
    static std::vector<PublishFindings::Row> rowsOf(const Origin &origin, const Outcome &outcome);
    void finish(const Origin &origin, const Outcome &outcome);

    OpenWorkspace *m_workspace = nullptr;
    bool m_busy = false;
    bool m_refused = false;
    QString m_heading;
    QString m_text;
    PublishFindings m_findings;
};

} // namespace ringtrue::qml
