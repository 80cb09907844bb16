// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/replytemplate.h"
#include "core/templates/templatefile.h"

#include <QObject>

namespace Frontdesk {

/// The library of answers: mine, my teams', those of accounts and of everybody. Changes are safe on
/// disk when they answer, seen at once, and work offline. GUI thread.
class TemplateSource : public QObject
{
    Q_OBJECT

public:
    static constexpr int LongestCode = 40;
    static constexpr int LongestTitle = 120;
    static constexpr int LongestFolder = 200;

    using QObject::QObject;

    /// All that I may use, by folder and title; retired ones too.
    virtual QList<ReplyTemplate> templates() const = 0;
    virtual TemplateUse use(const TemplateId &id) const = 0;
    /// I may change it: mine, or I may manage what is shared.
    virtual bool mayChange(const ReplyTemplate &one) const = 0;
    /// Makes a template, with a null id, or changes one that templates() gave; one that I removed
    /// comes back. Answers with its id. Of two who change one at once the first is followed: the
    /// other's change goes, and ConversationActions::refused() tells. Errors: Rejected
    /// "template.no-title", "template.code-invalid", "template.code-taken", "template.too-long",
    /// "template.empty", "template.too-many-bubbles", "template.scope-invalid", and the codes of
    /// core/rules; Unauthorized "auth.forbidden". What codes may be: core/rules/templaterules.
    virtual Async<TemplateId> put(const ReplyTemplate &one) = 0;
    /// Errors: NotFound "template.not-found", Unauthorized "auth.forbidden".
    virtual Async<> remove(const TemplateId &id) = 0;
    /// Copies a file into what waits for the relay, and describes it as a bubble for put(). Errors:
    /// "file.unreadable", "rule.…".
    virtual Async<Content> attach(const QString &path) = 0;
    /// What it said before, the last first. Asks the relay: offline it fails with Unavailable.
    virtual Async<QList<TemplateVersion>> versions(const TemplateId &id) = 0;
    /// Takes over what a file says, CSV or JSON by its name: all of it or, with a problem, nothing.
    /// What a file may be: core/client/templateimport. Errors: "storage.…".
    virtual Async<TemplateImport> importFrom(const QString &path) = 0;
    /// Writes @p which of them, none: all that I may use, as CSV or JSON by the name of the file.
    /// Error: "file.unwritable".
    virtual Async<> exportTo(const QString &path, const QList<TemplateId> &which) = 0;

Q_SIGNALS:
    /// Of the templates; ask again.
    void changed();
    /// Of the counts only.
    void usesChanged();
};

} // namespace Frontdesk
