// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <any>
#include <functional>
#include <map>
#include <vector>

namespace ringtrue::qml {

/// Drafts of visions and forms whose newest words no disk holds yet. What is kept here outlives its page and the lock,
/// as long as the program runs, and is brought to the disk again as soon as that takes anything. For the GUI thread.
class UnsavedDrafts : public QObject {
    Q_OBJECT

public:
    explicit UnsavedDrafts(QObject *parent = nullptr);

    /// Newer words of @p draft are on their way to the disk; @p content is known to its editor alone, @p saveAgain
    /// sends it once more. saved() or refused() follows.
    void send(const QString &draft, std::any content, std::function<void()> saveAgain);
    /// The disk has the newest words: nothing of the draft is kept any more. What was refused of others is tried again.
    void saved(const QString &draft);
    void refused(const QString &draft);
    /// It was discarded: nothing of it waits for the disk.
    void forget(const QString &draft);

    bool isEmpty() const { return m_kept.empty(); }
    /// What is kept of @p draft, or null.
    const std::any *contentOf(const QString &draft) const;
    /// All that is kept, each as its editor gave it.
    std::vector<std::any> contents() const;
    /// Sends all again that was refused.
    void saveAgain();
    /// Calls @p done once the disk has answered about all that is on its way: at once where nothing is.
    void whenAnswered(std::function<void()> done);

private:
    struct Kept {
        std::any content;
        std::function<void()> saveAgain;
        bool underway = true;
    };
    bool isUnderway() const;
    void answered();

    std::map<QString, Kept> m_kept;
    std::function<void()> m_whenAnswered;
    QTimer m_soon; ///< runs while something is refused
};

} // namespace ringtrue::qml
