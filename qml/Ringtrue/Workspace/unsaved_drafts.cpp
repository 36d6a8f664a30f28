// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/unsaved_drafts.h"

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace ringtrue::qml {

namespace {

constexpr std::chrono::seconds betweenTries{5};

} // namespace

UnsavedDrafts::UnsavedDrafts(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(betweenTries);
    connect(&m_soon, &QTimer::timeout, this, &UnsavedDrafts::saveAgain);
}

void UnsavedDrafts::send(const QString &draft, std::any content, std::function<void()> saveAgain)
{
    m_kept.insert_or_assign(draft, Kept{std::move(content), std::move(saveAgain)});
}

void UnsavedDrafts::saved(const QString &draft)
{
    m_kept.erase(draft);
    saveAgain();
    answered();
}

void UnsavedDrafts::refused(const QString &draft)
{
    const auto found = m_kept.find(draft);
    if (found != m_kept.end())
        found->second.underway = false;
    if (!m_soon.isActive())
        m_soon.start();
    answered();
}

void UnsavedDrafts::forget(const QString &draft)
{
    m_kept.erase(draft);
    answered();
}

const std::any *UnsavedDrafts::contentOf(const QString &draft) const
{
    const auto found = m_kept.find(draft);
    return found == m_kept.end() ? nullptr : &found->second.content;
}

std::vector<std::any> UnsavedDrafts::contents() const
{
    std::vector<std::any> out;
    for (const auto &[draft, kept] : m_kept)
        out.push_back(kept.content);
    return out;
}

void UnsavedDrafts::saveAgain()
{
    std::vector<std::function<void()>> again;
    for (auto &[draft, kept] : m_kept)
        if (!kept.underway) {
            kept.underway = true;
            again.push_back(kept.saveAgain);
        }
    for (const auto &send : again)
        send();
}

bool UnsavedDrafts::isUnderway() const
{
    return std::any_of(m_kept.begin(), m_kept.end(), [](const auto &one) { return one.second.underway; });
}

void UnsavedDrafts::whenAnswered(std::function<void()> done)
{
    m_whenAnswered = std::move(done);
    answered();
}

void UnsavedDrafts::answered()
{
    if (isUnderway())
        return;
    if (const auto done = std::exchange(m_whenAnswered, {}))
        done();
}

} // namespace ringtrue::qml
