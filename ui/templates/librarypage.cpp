// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/librarypage.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/attributesource.h"
#include "core/templates/staletemplates.h"
#include "ui/models/templatehitsmodel.h"
#include "ui/models/templateshelf.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templaterowdelegate.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QScopedValueRollback>

#include <algorithm>
#include <tuple>
#include <utility>

namespace Frontdesk {

namespace {

constexpr int ShelfRole = Qt::UserRole;
constexpr int PathRole = Qt::UserRole + 1;
constexpr int FolderWidth = 200;
constexpr int ListWidthInLibrary = 380;
constexpr qsizetype MostShown = 5000;

QStringList partsOf(const QString &folder)
{
    return folder.split(QLatin1Char('/'), Qt::SkipEmptyParts);
}

/// What is sensitive is not sent by a template.
QStringList fieldsForTemplates(const AttributeSource &attributes)
{
    QStringList names;
    const auto all = attributes.attributes();
    for (const auto &one : all) {
        if (!one.sensitive && !one.retired)
            names.append(one.name);
    }
    return names;
}

} // namespace

LibraryPage::LibraryPage(const Parts &parts, const User &me, QWidget *parent)
    : Pane(parts.theme, &Colors::canvas, {}, parent)
    , m_parts(parts)
    , m_source(parts.shelf.source())
    , m_model(new TemplateHitsModel(parts.accounts, this))
    , m_folders(new QListWidget)
    , m_search(new TextField(parts.theme, tr("Find")))
    , m_new(new Button(parts.theme, tr("New template"), Button::Kind::Primary))
    , m_import(new Button(parts.theme, tr("Import…"), Button::Kind::Quiet, Button::Size::Small))
    , m_export(new Button(parts.theme, tr("Export…"), Button::Kind::Quiet, Button::Size::Small))
    , m_list(new QListView)
    , m_empty(new EmptyState(parts.theme))
    , m_editor(
          new TemplateEditor(parts.theme, m_source, parts.accounts, parts.pictures, parts.sentence))
    , m_said(new Pane(parts.theme, &Colors::hover))
    , m_words(new Label(parts.theme, TextStep::Detail))
    , m_undo(new Button(parts.theme, tr("Undo"), Button::Kind::Link, Button::Size::Small))
{
    setAccessibleName(tr("Templates"));
    m_model->setLibrary(&m_source, &parts.clock);
    build();
    connectParts();
    setSample(me);
    m_editor->setFields([attributes = parts.attributes] {
        return attributes ? fieldsForTemplates(*attributes) : QStringList();
    });
    fillFolders();
    fillList();
}

void LibraryPage::begin()
{
    m_search->edit()->setFocus(Qt::ShortcutFocusReason);
    m_search->edit()->selectAll();
}

bool LibraryPage::isEdited() const
{
    return m_editor->isEdited();
}

void LibraryPage::addNew()
{
    m_chosen = {};
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    ReplyTemplate fresh;
    fresh.folder = m_shelf == Shelf::Folder ? m_folder : QString();
    m_editor->show(fresh);
    m_editor->setVisible(true);
    m_editor->title()->edit()->setFocus(Qt::OtherFocusReason);
}

void LibraryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Pane::keyPressEvent(event);
}

void LibraryPage::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildFolders());
    row->addWidget(buildList());
    row->addWidget(m_editor, 1);
    row->addStretch(); // the room of the editor while nothing is chosen
    m_editor->hide();
}

QWidget *LibraryPage::buildFolders()
{
    const auto &gap = theme().metrics().gap;
    auto *pane = new Pane(theme(), &Colors::list, Qt::RightEdge);
    pane->setFixedWidth(theme().px(FolderWidth));
    auto *title = new Label(theme(), TextStep::Title, Weight::Strong);
    title->setText(tr("Templates"));
    m_folders->setAccessibleName(tr("Folders"));
    m_folders->setFrameShape(QFrame::NoFrame);
    m_folders->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_folders->setTextElideMode(Qt::ElideRight);
    m_folders->viewport()->setAutoFillBackground(false);
    new FocusRing(*m_folders);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(gap.medium, gap.large, gap.medium, gap.medium);
    column->setSpacing(gap.medium);
    column->addWidget(title);
    column->addWidget(m_folders, 1);
    auto *files = new QHBoxLayout;
    files->setSpacing(gap.tiny);
    files->addWidget(m_import);
    files->addWidget(m_export);
    files->addStretch();
    column->addLayout(files);
    return pane;
}

QWidget *LibraryPage::buildList()
{
    const auto &gap = theme().metrics().gap;
    auto *pane = new Pane(theme(), &Colors::list, Qt::RightEdge);
    pane->setFixedWidth(theme().px(ListWidthInLibrary));
    m_search->setLabelHidden(true);
    m_search->setIconName(QStringLiteral("search"));
    m_search->setPlaceholder(tr("Code, title or words"));
    m_new->setIconName(QStringLiteral("plus"));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TemplateRowDelegate(theme(), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    new FocusRing(*m_list);
    auto *said = new QHBoxLayout(m_said);
    said->setContentsMargins(gap.medium, gap.tiny, gap.tiny, gap.tiny);
    m_words->setWrapped(true);
    said->addWidget(m_words, 1);
    said->addWidget(m_undo);
    m_said->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(gap.normal);
    head->addWidget(m_search, 1);
    head->addWidget(m_new, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    column->setSpacing(gap.normal);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_said);
    return pane;
}

void LibraryPage::connectParts()
{
    connect(m_search, &TextField::edited, this, &LibraryPage::fillList);
    connect(m_new, &Button::clicked, this, &LibraryPage::addNew);
    connect(m_import, &Button::clicked, this, &LibraryPage::chooseImport);
    connect(m_export, &Button::clicked, this, &LibraryPage::chooseExport);
    connect(m_empty, &EmptyState::actionClicked, this, [this] {
        if (m_search->text().isEmpty())
            return addNew();
        m_search->setText({});
        fillList();
    });
    connect(m_folders, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_filling || row < 0)
            return;
        const auto *item = m_folders->item(row);
        m_shelf = static_cast<Shelf>(item->data(ShelfRole).toInt());
        m_folder = item->data(PathRole).toString();
        fillList();
    });
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &LibraryPage::showCurrent);
    connect(&m_parts.shelf, &TemplateShelf::changed, this, [this] {
        fillFolders();
        fillList();
    });
    connect(&m_source, &TemplateSource::usesChanged, this, &LibraryPage::fillList);
    connect(m_editor, &TemplateEditor::saved, this, [this](const TemplateId &id) {
        m_chosen = id;
        fillList();
        say(tr("Saved “%1”.").arg(withoutBidiControls(m_editor->title()->text())));
    });
    connect(m_editor, &TemplateEditor::retireWanted, this, &LibraryPage::retire);
    connect(m_editor, &TemplateEditor::removeWanted, this, &LibraryPage::remove);
    connect(m_editor, &TemplateEditor::versionsWanted, this, &LibraryPage::showVersions);
    connect(m_undo, &Button::clicked, this, [this] {
        m_said->hide();
        if (const auto back = std::exchange(m_back, {}))
            back();
    });
}

/// A customer who is nobody, so that variables have something to show.
void LibraryPage::setSample(const User &me)
{
    Templates::VariableValues sample;
    const auto accounts = m_parts.accounts.accounts();
    const Account account = accounts.isEmpty() ? Account{} : accounts.constFirst();
    sample.contactName = tr("Yu-An", "a customer in previews of templates");
    sample.contactLanguage = account.locale;
    sample.agentName = me.name;
    sample.accountName = account.name;
    sample.accountId = account.basicId;
    sample.locale = account.locale;
    sample.now = m_parts.clock.nowMs();
    sample.zone = QTimeZone::systemTimeZone();
    m_editor->setSample(sample);
}

void LibraryPage::fillFolders()
{
    const QScopedValueRollback filling(m_filling, true);
    const auto all = m_source.templates();
    QMap<QString, int> counts; // with those of the folders inside
    int live = 0;
    int stale = 0;
    int old = 0;
    for (const auto &one : all) {
        if (one.retired) {
            ++old;
            continue;
        }
        ++live;
        stale += isStale(one) ? 1 : 0;
        QString path;
        const auto parts = partsOf(one.folder);
        for (const auto &part : parts) {
            path += path.isEmpty() ? part : QLatin1Char('/') + part;
            ++counts[path];
        }
    }
    m_folders->clear();
    addFolder(tr("All templates"), Shelf::All, {}, 0, live);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const auto parts = partsOf(it.key());
        addFolder(parts.constLast(),
                  Shelf::Folder,
                  it.key(),
                  static_cast<int>(parts.size()) - 1,
                  it.value());
    }
    if (stale > 0)
        addFolder(tr("To look at again"), Shelf::Stale, {}, 0, stale);
    if (old > 0)
        addFolder(tr("Retired"), Shelf::Retired, {}, 0, old);
    int wanted = 0;
    for (int row = 0; row < m_folders->count(); ++row) {
        const auto *item = m_folders->item(row);
        if (item->data(ShelfRole).toInt() == static_cast<int>(m_shelf)
            && item->data(PathRole).toString() == m_folder)
            wanted = row;
    }
    if (wanted == 0) {
        m_shelf = Shelf::All; // the folder is gone
        m_folder.clear();
    }
    m_folders->setCurrentRow(wanted);
}

void LibraryPage::addFolder(
    const QString &words, Shelf shelf, const QString &path, int depth, int count)
{
    const QString name = withoutBidiControls(words);
    auto *item =
        new QListWidgetItem(QString(2 * depth, QChar(0x2003))
                            + tr("%1  %2", "folder, how many are in it").arg(name).arg(count));
    item->setSizeHint({0, theme().metrics().control.menuRow});
    item->setData(ShelfRole, static_cast<int>(shelf));
    item->setData(PathRole, path);
    item->setData(Qt::AccessibleTextRole,
                  tr("%1, %n template(s)", "folder", count).arg(path.isEmpty() ? name : path));
    m_folders->addItem(item);
}

void LibraryPage::fillList()
{
    const QString typed = m_search->text().trimmed();
    QList<Templates::Hit> hits;
    if (m_shelf == Shelf::Retired) {
        for (const auto &one : retired())
            hits.append({one, one.bubbles, 0, {}, {}, {}});
    } else {
        hits = m_parts.shelf.find(typed, {}, MostShown);
        hits.removeIf([this](const Templates::Hit &hit) { return !isIn(hit.found); });
        if (typed.isEmpty())
            std::ranges::stable_sort(hits, [](const Templates::Hit &a, const Templates::Hit &b) {
                return std::tie(a.found.folder, a.found.title)
                    < std::tie(b.found.folder, b.found.title);
            });
    }
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model->show(hits, typed);
    }
    m_list->setVisible(!hits.isEmpty());
    m_empty->setVisible(hits.isEmpty());
    if (hits.isEmpty() && typed.isEmpty()) {
        m_empty->say(QStringLiteral("template"),
                     &Colors::text3,
                     tr("No templates here yet"),
                     tr("What you answer often is written once, and found by typing /."));
        m_empty->offer(tr("New template"));
    } else if (hits.isEmpty()) {
        m_empty->say(QStringLiteral("search"),
                     &Colors::text3,
                     tr("No template is like “%1”").arg(typed),
                     tr("Only templates in this folder are looked through."));
        m_empty->offer(tr("Show all of the folder"));
    }
    choose(m_chosen);
}

bool LibraryPage::isIn(const ReplyTemplate &one) const
{
    switch (m_shelf) {
    case Shelf::All:
        return true;
    case Shelf::Folder: {
        const QString folder = partsOf(one.folder).join(QLatin1Char('/'));
        return folder == m_folder || folder.startsWith(m_folder + QLatin1Char('/'));
    }
    case Shelf::Stale:
        return isStale(one);
    case Shelf::Retired:
        return one.retired;
    }
    return true;
}

bool LibraryPage::isStale(const ReplyTemplate &one) const
{
    return stalenessOf(one, m_source.use(one.id), {}, m_parts.clock.nowMs()) != Staleness::Fresh;
}

QList<ReplyTemplate> LibraryPage::retired() const
{
    QList<ReplyTemplate> old;
    const QString typed = m_search->text().trimmed();
    const auto all = m_source.templates();
    for (const auto &one : all) {
        if (one.retired
            && (one.title.contains(typed, Qt::CaseInsensitive)
                || one.code.contains(typed, Qt::CaseInsensitive)))
            old.append(one);
    }
    return old;
}

void LibraryPage::showCurrent()
{
    const int row = m_list->currentIndex().row();
    if (m_filling || row < 0 || row >= m_model->hits().size())
        return;
    const ReplyTemplate &one = m_model->hits().at(row).found;
    if (m_editor->isEdited() && m_editor->shown() != one.id) {
        // What is written is not lost by a click on another row.
        say(tr("“%1” was left without saving.").arg(withoutBidiControls(m_editor->title()->text())),
            [this, was = m_editor->opened(), written = m_editor->written()] {
                m_chosen = was.id;
                m_editor->goOn(was, written);
                choose(m_chosen);
            });
    }
    m_chosen = one.id;
    m_editor->show(one);
    m_editor->setVisible(true);
}

/// The row of @p id, if it is there; else what is being written stays.
void LibraryPage::choose(const TemplateId &id)
{
    const auto &hits = m_model->hits();
    const auto found =
        std::ranges::find(hits, id, [](const Templates::Hit &hit) { return hit.found.id; });
    if (!id.isNull() && found != hits.cend()) {
        const bool writing = m_editor->isEdited() && m_editor->shown() == id;
        const QScopedValueRollback filling(m_filling, writing);
        m_list->setCurrentIndex(
            m_model->index(static_cast<int>(std::distance(hits.cbegin(), found)), 0));
        if (!writing)
            showCurrent();
        return;
    }
    if (!m_editor->isEdited() && !m_editor->shown().isNull())
        m_editor->hide();
}

void LibraryPage::retire(const ReplyTemplate &one, bool retired)
{
    ReplyTemplate changed = one;
    changed.retired = retired;
    change(
        changed,
        retired
            ? tr("Retired “%1”: nobody is offered it any more.").arg(withoutBidiControls(one.title))
            : tr("“%1” is offered again.").arg(withoutBidiControls(one.title)));
}

void LibraryPage::change(const ReplyTemplate &one, const QString &done)
{
    ReplyTemplate before = one;
    before.retired = !one.retired;
    whenDone(m_source.put(one), this, [this, before, done](const Result<TemplateId> &id) {
        if (id)
            say(done, [this, before] { putBack(before); });
        else
            say(m_parts.sentence(id.error()));
    });
}

void LibraryPage::remove(const ReplyTemplate &one)
{
    whenDone(m_source.remove(one.id), this, [this, one](const Result<> &removed) {
        if (!removed)
            return say(m_parts.sentence(removed.error()));
        say(tr("Removed “%1”.").arg(withoutBidiControls(one.title)), [this, one] { putBack(one); });
    });
}

/// In the line below the list. @p back is what Undo does; nothing: there is no way back.
void LibraryPage::say(const QString &words, std::function<void()> back)
{
    m_back = std::move(back);
    m_words->setText(words);
    m_undo->setVisible(m_back != nullptr);
    m_undo->setAccessibleName(tr("Undo: %1").arg(words));
    m_said->show();
}

void LibraryPage::putBack(const ReplyTemplate &before)
{
    whenDone(m_source.put(before), this, [this, before](const Result<TemplateId> &id) {
        if (!id)
            return say(m_parts.sentence(id.error()), [this, before] { putBack(before); });
        m_chosen = *id;
        fillFolders();
        fillList();
    });
}

} // namespace Frontdesk
